// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/prompts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

} // namespace

bool isPointer(const QString &line)
{
    static const QRegularExpression words(
        u"^[\\s>»→▶•*\\[(-]*(?:read (?:more|also|next|the full story)|also read|see also|see more|more on "
        u"this|related(?: stor(?:y|ies)| articles?|"
        "content| coverage| posts?| topics?)?:?$|related:|more (?:on|from|about|stories|coverage)\\b|recommended(?: "
        "(?:for you|reading|stories))?:?$|"
        "(?:table of )?contents$|in this (?:article|story):?$|in diesem artikel:?$|dans cet "
        "article:?$|inhalt(?:sverzeichnis)?:?$|sommaire$|índice$|"
        "you (?:may|might) also (?:like|be interested)|don[’']t miss|in case you missed|watch:|must read|up next|"
        "lesen sie (?:auch|mehr|hier|dazu)|lies auch|auch lesen|mehr (?:zum thema|dazu|lesen|themen|zu diesem)|zum "
        "artikel:|hier finden sie|dieses thema im programm|auch "
        "interessant|"
        "das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|themen|nachrichten|informationen "
        "(?:zum|zur|zu|hierzu|dazu|finden))|zum "
        "thema|empfohlene (?:beiträge|artikel)|"
        "(?:à )?lire (?:aussi|la suite|également)|a lire aussi|voir aussi|sur le même sujet|à voir|"
        "à découvrir|découvrez aussi|para saber más|lea también|lee también|leer más|le puede interesar|te puede "
        "interesar|también te|vea también|más "
        "(?:información|noticias)|"
        "leia (?:também|mais)|veja também|saiba mais|leggi anche|leggi di più|approfondisci|"
        "czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|dowiedz się więcej|polecamy|przeczytaj "
        "(?:też|także|również)|"
        "čtěte (?:také|více)|přečtěte si (?:také|více)|mohlo by vás zajímat|související|lees (?:ook|meer|verder)|meer "
        "(?:over|nieuws)|"
        "les (?:også|mer)|læs (?:også|mere)|läs (?:också|mer)|lue myös|olvassa el|citește și|прочетете|ayrıca "
        "okuyun|ilgili haberler|"
        "читайте (?:также|також|ещё)|читать (?:также|далее)|смотрите также|по теме|اقرأ (?:أيضا|المزيد)|baca juga|xem "
        "thêm|đọc thêm|"
        "あわせて読みたい|関連(?:記事|ニュース|キーワード)|相关(?:阅读|新闻)|相關新聞|관련기사|"
        "អានបន្ថែម|អានផងដែរ|សូមអាន|អត្ថបទទាក់ទង|ព័ត៌មានទាក់ទង|អត្ថបទពាក់ព័ន្ធ)"_s,
        noCase);
    return line.size() < 240 && words.match(line).hasMatch();
}

bool isPrompt(const QString &line)
{
    static const QRegularExpression words(
        u"^[\\s>»→•*\\[(-]*(?:advertisements?\\b(?: - .*)?|sponsored(?: content)?$|ads by|story continues "
        u"below|article continues (?:after|below)|"
        "continue reading below|sign up (?:for|to|here|now)|sign in\\b|log ?in\\b|register "
        "(?:now|free|for)|subscribe\\b|already a subscriber|"
        "follow (?:us|me|him|her|@)|join (?:us on|our|the conversation)|share (?:this|on|via|with)|click to "
        "(?:share|email|print)|tweet this|email this|print this|"
        "listen to this|like us on|get (?:the|our) (?:latest|app|newsletter)|download (?:the|our) app|skip "
        "(?:to|ad)|back to top|"
        "we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|enable javascript|please "
        "enable|leave a (?:comment|reply)|"
        "comments? (?:are|is) closed|view (?:all )?comments|post a comment|save this|copy link|no comments|"
        "(?:an?zeige|werbung)\\b.{0,20}$|jetzt "
        "(?:abonnieren|anmelden|testen|teilen)|newsletter|abonnieren\\b|teilen(?: auf)?\\b.{0,30}$|"
        "artikel (?:teilen|drucken|merken)|folge(?:n sie)? uns|folgst du|empfohlener (?:redaktioneller inhalt|externer "
        "inhalt)|"
        "an dieser stelle (?:findest du|finden sie)|ich bin (?:damit )?einverstanden|diesen artikel "
        "(?:teilen|drucken)|kommentare? (?:schreiben|lesen|geschlossen)|"
        "publicité|publicidade?|pubblicità|reklama?\\b.{0,30}$|annonce|mainos|mainosta|abonnez-vous|je "
        "m[’']abonne|article réservé|réservé aux abonnés|"
        "il vous reste [\\d.,]+ ?% de cet article|la suite est "
        "réservée|partag(?:er|ez)\\b.{0,30}$|s[’']inscrire|suscr[ií]b(?:ase|ete|irse)|compart(?:ir|e)\\b.{0,30}$|"
        "regístrate|síguenos|condividi\\b.{0,30}$|iscriviti|abbonati|segui(?:ci)?\\b|assine|compartilh|zapisz "
        "się|udostępnij|subskrybuj|"
        "sdílet|předplat|abonneer|deel (?:dit|op)|подпис(?:ывайтесь|аться)|поделиться|реклама\\b|abone ol|paylaş|اشترك|"
        "この記事は(?:会員|有料)|会員(?:登録|限定)|続きを読む|シェアする|ツイート|広告|"
        "ជាវ|ចុះឈ្មោះ|ចែករំលែក|ផ្សាយពាណិជ្ជកម្ម|ពាណិជ្ជកម្ម|តាមដាន(?:យើង|ព័ត៌មាន)|ចូលរួម(?:តេឡេក្រាម|ឆានែល))"_s,
        noCase);
    return line.size() < 240 && words.match(line).hasMatch();
}

bool isPaywall(const QString &line)
{
    static const QRegularExpression words(
        u"^(?:il vous reste [\\d.,]+ ?% de cet article|(?:la suite|cet article|contenu) est réservée? aux abonnés|"
        "(?:this|der) (?:article|story|content|artikel) (?:is|ist) (?:exclusive to|only available to|for|nur für) "
        "(?:\\w+ )?(?:subscribers|members|abonnent)|(?:subscribe|sign in|log ?in|register) (?:now )?to "
        "(?:continue|keep) "
        "reading|you have reached your (?:limit|free)|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|para "
        "(?:seguir|"
        "continuar) leyendo|contenido exclusivo para|solo per (?:gli )?abbonati|contenuto riservato|exclusivo para "
        "assinantes|treść dostępna dla|この記事は(?:会員|有料)|(?:ここから先は|続きは)(?:会員|有料)|"
        "អត្ថបទនេះសម្រាប់(?:សមាជិក|អ្នកជាវ))"_s,
        noCase);
    return line.size() < 200 && words.match(line).hasMatch();
}

bool isAppeal(const QString &text)
{
    // A word for what is offered, and one for what the reader shall do.
    static const QRegularExpression offer(
        u"newsletter|whatsapp|telegram|podcast|\\bapps?\\b|premium|membership|become a member|mitglied|abo\\b|abonn|"
        "subscri|suscri|donat|spende|\\bdons?\\b|journalis|inbox|google news|feedback|social media|\\bepaper\\b|"
        "ニュースレター|会員|購読|តេឡេក្រាម|ព្រឹត្តិបត្រ|ជាវ"_s,
        noCase);
    static const QRegularExpression act(
        u"sign (?:me )?up|signing up|subscribe|bookmark|support (?:us|our|independent)|get "
        u"(?:the|our|in-depth|real-time)|"
        "stay (?:informed|up)|join (?:us|our|the)|follow (?:us|our)|become a|donate (?:now|today|here)|download "
        "(?:the|our)|click here|"
        "invest in|help us|unterstützen sie|unterstütze uns|abonnier|anmelden|jetzt |melden sie sich|senden sie|"
        "informiert sie|folgen sie|registrier|découvrez|inscrivez|abonnez|soutenez|recevez|suscr[ií]b|suscríbete|"
        "apúntate|descarga|únete|iscriviti|abbonati|sostieni|assine|inscreva|receba|apoie|zapisz się|odbieraj|"
        "登録|ご登録|ចុះឈ្មោះ|ចូលរួម|តាមដាន"_s,
        noCase);
    return text.size() < 500 && offer.match(text).hasMatch() && act.match(text).hasMatch();
}

bool isCookieNotice(const QString &text)
{
    if (text.size() > 900 || !text.contains(u"cookie", Qt::CaseInsensitive))
        return false;
    static const QRegularExpression words(
        u"(?:site|website|web site|we|partners|our) (?:and our partners |may )?uses? (?:cookies|technologies)|"
        "(?:website|seite|wir) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)) (?:\\w+ )?cookies|"
        "(?:site|nous) utilis(?:e|ons) (?:des|les) cookies|(?:sitio|web|página) (?:web )?utiliza cookies|utilizamos "
        "cookies|"
        "(?:sito|questo sito) (?:web )?(?:utilizza|usa) (?:i )?cookie|site usa cookies|deze (?:web)?site (?:maakt )?"
        "gebruikt? (?:van )?cookies|strona (?:korzysta|używa) (?:z )?(?:plików )?cookie|accept (?:all |the )?cookies|"
        "cookies? (?:settings|policy|einstellungen|richtlinie)$"_s,
        noCase);
    return words.match(text).hasMatch();
}

bool isEmbedNotice(const QString &text)
{
    static const QRegularExpression words(
        u"^an dieser stelle (?:findest du|finden sie|befindet sich) ein|"
        "^ich bin (?:damit )?einverstanden, dass mir|^recommended external content|empfohlener externer inhalt|"
        "^to (?:view|see) this (?:content|video|embed)|^(?:this|the) (?:content|video) is (?:hosted|provided) by|"
        "^ce contenu (?:est|n[’']est)|^para ver este contenido"_s,
        noCase);
    return text.size() < 600 && words.match(text).hasMatch();
}

bool saysWhoSomebodyIs(const QString &line)
{
    static const QRegularExpression words(
        u"^(?:\\p{Lu}[\\p{L}.'’-]* ){2,4}(?:is|are|was|ist|sind|est|es|è|é|jest|je|covers|writes|reports|teaches|works)\\b"_s,
        noCase);
    return line.size() < 300 && words.match(line).hasMatch();
}

bool isRightsLine(const QString &line)
{
    static const QRegularExpression words(
        u"^(?:©|\\(c\\)|copyright\\b|this entry was posted|posted in\\b|filed under|abgelegt unter|all rights "
        u"reserved|alle rechte vorbehalten|tous droits réservés|todos los "
        u"derechos|"
        "tutti i diritti|foto\\(s\\):|រក្សាសិទ្ធិ|(?:impressum|imprint)\\s*[|·•]|permalink\\b)|dieses thema im programm:|you have full access to this article|^[-–(]*(?:dpa|afp|ap|reuters)[-–)]?$"_s,
        noCase);
    static const QRegularExpression wordPress(u"\\bRSS 2\\.0\\b"_s); // in every language its themes speak
    return (line.size() < 160 && words.match(line).hasMatch()) ||
           (line.size() < 400 && wordPress.match(line).hasMatch());
}

} // namespace sarika
