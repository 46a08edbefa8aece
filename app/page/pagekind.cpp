// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagekind.h"

#include "app/page/prompts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// Fair letters: a page with more text than this is not only that.
constexpr int longError = 700;
constexpr int longConsent = 2500;
constexpr int longStub = 1500;
constexpr int longVideo = 400;
constexpr int longIndex = 1500;

/// "404", "Page not found", "Access denied", a check for robots: in title or headline.
bool namesError(const QString &text)
{
    static const QRegularExpression words(
        u"^(?:error )?(?:40[0-9]|41[0-9]|50[0-4])\\b|\\b(?:page|site|story|article|file) (?:was |is |could )?(?:not|no "
        u"longer) "
        "(?:be )?(?:found|available|exists?)|^not found|does not exist$|access denied|^forbidden|^blocked|just a "
        "moment|"
        "attention required|are you (?:a )?(?:human|robot)|checking your browser|unusual traffic|service unavailable|"
        "bad gateway|seite (?:wurde )?nicht gefunden|nicht gefunden$|zugriff verweigert|page (?:non "
        "trouvée|introuvable)|"
        "accès refusé|página no encontrada|acceso denegado|página não encontrada|pagina non trovata|"
        "pagina niet gevonden|nie znaleziono|stránka nenalezena|страница не найдена|sayfa bulunamadı|"
        "ページが見つかりません|找不到(?:网页|頁面)|페이지를 찾을 수 없|រកមិនឃើញ(?:ទំព័រ)?|មិនមានទំព័រ"_s,
        noCase);
    return text.size() < 120 && words.match(text).hasMatch();
}

/// "Before you continue", "We value your privacy", "Cookies zustimmen".
bool namesConsent(const QString &text)
{
    static const QRegularExpression words(
        u"before you continue|we (?:value|care about|respect) your privacy|your privacy|privacy (?:settings|choices)|"
        "cookies?\\b.*\\b(?:consent|settings|einstellungen|zustimm|accept)|cookie[- "
        "]?(?:consent|einstellungen|richtlinie)|"
        "consent|zustimmung|einwilligung|datenschutz|vos choix|votre vie privée|tu privacidad|la tua privacy|"
        "twoja prywatność|gizlilik"_s,
        noCase);
    return text.size() < 120 && words.match(text).hasMatch();
}

bool speaksOfConsent(const Lines &lines)
{
    static const QRegularExpression words(
        u"cookie|consent|privacy|partners|personal data|personenbezogen|datenschutz|einwillig|zustimm|données "
        "personnelles|confidentialité|datos personales|privacidad|dati personali|prywatnoś"_s,
        noCase);
    int chars = 0;
    int about = 0;
    for (const Line &line : lines.all()) {
        chars += line.chars;
        about += words.match(line.text).hasMatch() ? line.chars : 0;
    }
    return chars > 0 && about * 2 > chars;
}

/// Headlines that are links, over and over, and little between them.
bool isMostlyCards(const Lines &lines)
{
    int cards = 0;
    int chars = 0;
    int linked = 0;
    for (const Line &line : lines.all()) {
        cards += line.linkShare() > 0.8 && line.chars >= 25 ? 1 : 0;
        chars += line.chars;
        linked += line.linkChars;
    }
    return cards >= 12 && linked * 2 > chars;
}

bool offersTheRest(const Lines &lines)
{
    static const QRegularExpression words(
        u"(?:subscribe|sign in|log ?in|register|join) (?:now )?to (?:continue|read|keep)|to (?:continue|keep) reading|"
        "(?:subscribers?|members?)[- ]only|for subscribers|exclusive to subscribers|already a subscriber|"
        "jetzt weiterlesen|weiterlesen mit|nur für abonnenten|réservé aux abonnés|la suite est réservée|il vous reste|"
        "para (?:seguir|continuar) leyendo|solo (?:para|per) (?:suscriptores|abbonati)|exclusivo para assinantes|"
        "contenuto riservato|treść dostępna dla|この記事は(?:会員|有料)|会員限定|続きを読むには|សម្រាប់សមាជិក"_s,
        noCase);
    return std::any_of(lines.all().begin(), lines.all().end(),
                       [](const Line &line) { return line.chars < 250 && words.match(line.text).hasMatch(); });
}

} // namespace

PageKind kindOfPage(const IncomingPage &page, const Claims &claims, const Lines &lines, const QUrl &address)
{
    const int chars = fairLength(page.bodyText);
    const bool error = namesError(page.headline) || namesError(claims.title);
    if (error && chars < longError && !claims.story)
        return PageKind::ErrorPage;
    const bool consent =
        namesConsent(page.headline) || namesConsent(claims.title) || address.host().startsWith(u"consent.");
    if (consent && chars < longConsent && !claims.story && speaksOfConsent(lines))
        return PageKind::Consent;
    const bool front = claims.index || address.path().size() <= 1;
    if (!claims.story && chars < longIndex && (front || chars == 0) && isMostlyCards(lines))
        return PageKind::Index;
    if (claims.video && chars < longVideo)
        return PageKind::Video;
    if (chars < longStub && (claims.paid || chars < longStub / 2) && offersTheRest(lines))
        return PageKind::Stub;
    if (claims.paid && chars < longStub / 2)
        return PageKind::Stub;
    return PageKind::Story;
}

bool isNoStory(PageKind kind)
{
    return kind == PageKind::Index || kind == PageKind::ErrorPage || kind == PageKind::Consent;
}

QString nameOf(PageKind kind)
{
    switch (kind) {
    case PageKind::Story:
        return u"story"_s;
    case PageKind::Stub:
        return u"stub"_s;
    case PageKind::Video:
        return u"video"_s;
    case PageKind::Index:
        return u"index"_s;
    case PageKind::ErrorPage:
        return u"error"_s;
    case PageKind::Consent:
        return u"consent"_s;
    }
    return {};
}

} // namespace sarika
