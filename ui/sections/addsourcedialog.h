// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sarika
{

class OfferPreview;

/// Follows a newspaper: an address, a look at what it offers, the sections ticked. Makes no request itself: it tells
/// what it wants looked at and is given what was found.
class AddSourceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddSourceDialog(QWidget *parent = nullptr);

    void lookAt(const QString &address); // as if the reader had typed it
    void show(const Discovery &discovery);
    void showFailure(const QString &address, const Error &error);

    using QDialog::show;

Q_SIGNALS:
    void lookWanted(const QString &address);
    void lookCancelled();
    void followWanted(const sarika::Discovery &chosen);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void look();
    void follow();
    void setLooking(bool looking);
    void retranslate();
    QWidget *makeAddressLine();
    QWidget *makeButtons();

    QLabel *m_question;
    QLineEdit *m_address;
    QPushButton *m_look;
    QLabel *m_said; // what is going on, or went wrong
    QProgressBar *m_busy;
    OfferPreview *m_preview;
    QStackedWidget *m_pages;
    QPushButton *m_follow;
    QPushButton *m_cancel;
    std::optional<Error> m_error;
    bool m_looking = false;
};

} // namespace sarika
