// SPDX-License-Identifier: GPL-3.0-or-later
// Where a host offers HTTP/2, it is spoken; where it does not, HTTP/1.1 is.
#include "app/wire/httpclient.h"
#include "tests/support/fetching.h"
#include "tests/support/support.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class Http2Test final : public QObject
{
    Q_OBJECT

    QByteArray m_pem;

    // Waits for the first words that come over TLS, and what both sides agreed to speak.
    std::pair<QByteArray, QByteArray> spokenWith(const QList<QByteArray> &offered)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(m_pem));
        tls.setPrivateKey(QSslKey(m_pem, QSsl::Ec));
        tls.setAllowedNextProtocols(offered);
        QSslServer server;
        server.setSslConfiguration(tls);
        if (!server.listen(QHostAddress::LocalHost))
            return {};
        HttpClient client(HttpLimits{});
        const Fetching fetching(client, {.address = QUrl(u"https://localhost:%1/"_s.arg(server.serverPort()))});
        QSslSocket *socket = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                socket = socket ? socket : qobject_cast<QSslSocket *>(server.nextPendingConnection());
                return socket && socket->bytesAvailable() > 0;
            },
            20'000);
        if (!came)
            return {};
        return {socket->sslConfiguration().nextNegotiatedProtocol(), socket->readAll().left(14)};
    }

private Q_SLOTS:

    void initTestCase()
    {
        QFile pair(fixturePath(u"wire/goodcertificate.pem"_s));
        QVERIFY(pair.open(QIODevice::ReadOnly));
        m_pem = pair.readAll();
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(QSslCertificate(m_pem));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void spokenWhereOffered()
    {
        const auto [agreed, words] = spokenWith({"h2", "http/1.1"});
        QCOMPARE(agreed, "h2");
        QCOMPARE(words, "PRI * HTTP/2.0"); // RFC 9113, 3.4
    }

    void notWhereItIsNot()
    {
        const auto [agreed, words] = spokenWith({"http/1.1"});
        QCOMPARE(agreed, "http/1.1");
        QCOMPARE(words, "GET / HTTP/1.1");
    }
};

QTEST_GUILESS_MAIN(Http2Test)
#include "http2_test.moc"
