// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/datelabels.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Where the last word of the kind stands, -1 without.
qsizetype lastOf(const QRegularExpression &words, const QString &text)
{
    qsizetype last = -1;
    for (const auto &match : words.globalMatch(text))
        last = match.capturedStart();
    return last;
}

const QRegularExpression &publishing()
{
    static const QRegularExpression words(
        u"\\b(?:publish|posted|first|created|issued|released|veröffentlicht|erschienen|publizier|erstellt|publi[eé]|"
        "paru|publica[dçt]|creado|pubblicat|gepubliceerd|geplaatst|publicer|publiser|udgivet|julkais|opublikow|"
        "publikov|zveřejn|megjelen|közzétéve|опубликова|опубліков|публик|yayın|diterbitkan|dipublikasi|đăng|objavlj|"
        "paskelbta|نشر|פורסם|δημοσ)|ផ្សាយ|ចុះថ្ងៃ|เผยแพร่|发布|發布|发表|發表|公開|掲載|投稿|입력|등록|게시"_s,
        anyCase);
    return words;
}

const QRegularExpression &updating()
{
    static const QRegularExpression words(
        u"\\b(?:updat|modif|revised|edited|reviewed|corrected|aktualisier|geändert|bearbeitet|überarbeitet|stand\\b|"
        "mise? à jour|maj\\b|actuali[tz]|aggiorna|atualizad|bijgewerkt|gewijzigd|uppdatera|oppdater|opdater|päivitet|"
        "muokattu|zaktualizow|aktualiz|frissít|обновлен|обновлён|изменен|изменён|оновлен|güncelle|diperba|cập nhật|"
        "ενημέρωσ|ažuriran|ажуриран|تحديث|حدث|עודכן|posodob|atnaujint)|បច្ចុប្បន្នភាព|កែប្រែ|อัปเดต|อัพเดท|ปรับปรุง|"
        "更新|수정|업데이트"_s,
        anyCase);
    return words;
}

} // namespace

PrintedDate::Of dateLabelIn(const QString &before, const QString &behind)
{
    static const QRegularExpression han(
        u"^\\W*(?:\\d{1,2}[:時时点]\\d{0,2}分?)?\\W*[\\p{Han}\\p{Hiragana}\\p{Katakana}]+"_s, anyCase);
    for (const QString &words : {before, han.match(behind).captured()}) {
        const qsizetype published = lastOf(publishing(), words);
        const qsizetype updated = lastOf(updating(), words);
        if (published >= 0 || updated >= 0)
            return published > updated ? PrintedDate::Of::Publishing : PrintedDate::Of::Updating;
    }
    return PrintedDate::Of::Unsaid;
}

qsizetype updateBegins(const QString &behind)
{
    const auto match = updating().match(behind);
    return match.hasMatch() ? match.capturedStart() : -1;
}

} // namespace sarika
