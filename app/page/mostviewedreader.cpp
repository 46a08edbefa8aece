// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/mostviewedreader.h"

#include "app/page/nodes.h"
#include "app/page/storylinks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype fewest = 3;
constexpr qsizetype most = 12;
constexpr size_t fewestRanked = 4; // where nothing but the ranks tells

bool isHeading(const QString &text)
{
    static const QRegularExpression words(
        u"^(the )?(most (viewed|read|popular|clicked|shared|watched|discussed)|popular( "
        u"(news|stories|posts|articles|now))?|trending( (now|news|stories|topics))?|"
        "top (stories|read|viewed|10|5|ten|five)|best read|meistgelesen|am meisten gelesen|meist "
        "gelesen|beliebt(este)?|top[- ]?(artikel|news)|"
        "les plus (lus|vus|consultés)|populaires?|lo más (leído|visto|popular)|las más (leídas|vistas)|más "
        "(leídas|leído|visto)|"
        "mais (lidas|lidos|vistas|populares)|i più letti|le più lette|più lett[ie]|meest gelezen|mest "
        "(læst|leste|lest|lästa)|luetuimmat|"
        "najczęściej czytane|najpopularniejsze|nejčtenější|najčítanejšie|legolvasottabb|en çok okunan(lar)?|самое "
        "читаемое|популярное|найпопулярніше|"
        "cele mai (citite|văzute|vizualizate|populare)|(τα )?(πιο )?(δημοφιλή|διαβασμένα)|δημοφιλέστερα|най-(четени|"
        "популярни)|najčitanije|најчитаније|najbolj brano|הנקראים ביותר|הנצפים ביותר|הכי נקראים|پربازدیدترین(\u200cها| "
        "ها)?|सबसे (ज्यादा|अधिक) (पढ़ी|पढ़े|देखी|देखे) (गई|गए|गईं)|लोकप्रिय|(ข่าว)?ยอดนิยม|อ่านมากที่สุด|"
        "الأكثر (قراءة|مشاهدة)|terpopuler|đọc nhiều|xem nhiều|人気記事|アクセスランキング|ランキング|많이 본 "
        "뉴스|最多人看|热门|熱門|"
        "អានច្រើនបំផុត|អានច្រើន|ពេញនិយម|ពេញនិយមបំផុត|មើលច្រើនបំផុត|មើលច្រើន|និយមអាន|ព័ត៌មានពេញនិយម|អត្ថបទពេញនិយម)"
        "( (today|this week|now|heute|aujourd’hui|hoy))?\\s*[:»>]?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.size() < 60 && words.match(text).hasMatch();
}

bool isNamed(const HtmlNode *node)
{
    const NameWords words(node);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool mostWhat = i + 1 < words.size() && words[i] == "most" &&
                              (words[i + 1] == "viewed" || words[i + 1] == "read" || words[i + 1] == "popular");
        if (mostWhat || words[i] == "mostviewed" || words[i] == "mostread" || words[i] == "mostpopular")
            return true;
    }
    return false;
}

const QRegularExpression &rankBefore()
{
    static const QRegularExpression rank(u"^#?([0-9០-៩]{1,2})[.)។]?\\s+(?=\\D)"_s);
    return rank;
}

QList<MostViewed> entriesOf(const std::vector<StoryLink> &links)
{
    QList<MostViewed> list;
    for (const StoryLink &link : links) {
        MostViewed entry;
        entry.rank = int(list.size()) + 1;
        entry.headline = QString(link.headline).remove(rankBefore());
        entry.teaser = link.teaser;
        entry.address = link.address;
        entry.photoAddress = link.photo;
        list << entry;
    }
    return list;
}

QList<MostViewed> listBelow(const HtmlNode *node, const QUrl &address)
{
    return entriesOf(storyLinksBelow(node, address, Repeats::AsPrinted));
}

/// From the heading outward to the first element that holds enough links.
QList<MostViewed> listNear(const HtmlNode *heading, const QUrl &address)
{
    const HtmlNode *up = heading;
    for (int level = 0; level < 5 && up && !up->is("body"); ++level, up = up->parent) {
        for (const HtmlNode *next = up->next; next; next = next->next) {
            if (headingLevel(next) && headingLevel(heading) && headingLevel(next) <= headingLevel(heading))
                break;
            if (next->kind != HtmlNode::Kind::Element)
                continue;
            if (QList<MostViewed> list = listBelow(next, address); list.size() >= fewest)
                return list;
        }
    }
    return {};
}

/// What a tab of that name opens: the element it names.
QList<MostViewed> listBehind(const HtmlTree &tree, const HtmlNode *tab, const QUrl &address)
{
    QByteArray name = tab->attribute("aria-controls").toByteArray();
    for (const HtmlNode *at = tab; at && name.isEmpty(); at = nextNode(at, tab)) {
        if (at->attribute("href").startsWith('#'))
            name = at->attribute("href").sliced(1).toByteArray();
        else if (at->attribute("data-target").startsWith('#'))
            name = at->attribute("data-target").sliced(1).toByteArray();
    }
    for (const HtmlNode *up = tab->parent; up && name.isEmpty() && !isBlock(up->parent ? up->parent : up);
         up = up->parent)
        name = up->attribute("aria-controls").toByteArray();
    for (const HtmlNode *at = tree.body(); at && !name.isEmpty(); at = nextNode(at, tree.body())) {
        if (at->attribute("id") == name)
            return listBelow(at, address);
    }
    return {};
}

/// One or two digits of any script as a number; 0 for anything else.
int numberIn(const QString &text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c.digitValue() < 0 || text.size() > 2)
            return 0;
        number = number * 10 + c.digitValue();
    }
    return number;
}

/// The number that is printed before an entry, alone in its element; 0: none.
int printedRank(const HtmlNode *entry)
{
    for (const HtmlNode *at = entry; at; at = nextNode(at, entry)) {
        const QByteArrayView text = at->isText() ? at->text.trimmed() : QByteArrayView();
        if (text.isEmpty())
            continue;
        const bool alone = !at->next && !at->previous && at->parent != entry;
        return alone ? numberIn(QString::fromUtf8(text).remove(u'#').remove(u'.')) : 0;
    }
    return 0;
}

/// A list that counts its stories from 1 with printed numbers is a ranking, whatever it is called.
QList<MostViewed> rankedList(const HtmlTree &tree, const QUrl &address)
{
    std::vector<StoryLink> run;
    const auto enough = [&] { return run.size() >= fewestRanked && run.size() <= size_t(most); };
    for (const StoryLink &link : storyLinksBelow(tree.body(), address, Repeats::AsPrinted)) {
        const int rank = printedRank(link.entry);
        if (rank == int(run.size()) + 1) {
            run.push_back(link);
            continue;
        }
        if (enough())
            break;
        run.clear();
        if (rank == 1)
            run.push_back(link);
    }
    return enough() ? entriesOf(run) : QList<MostViewed>();
}

} // namespace

QList<MostViewed> findMostViewed(const HtmlTree &tree, const QUrl &address)
{
    QList<MostViewed> list;
    for (const HtmlNode *node = tree.body(); node && list.size() < fewest; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element)
            continue;
        const bool small = headingLevel(node) || node->is("div") || node->is("span") || node->is("p") ||
                           node->is("strong") || node->is("a") || node->is("button") || node->is("b") ||
                           node->is("header") || node->is("dt");
        const bool leaf = !node->firstChild || !node->firstChild->next || headingLevel(node);
        if (small && leaf && isHeading(lineOf(node)))
            list = listBehind(tree, node, address);
        if (small && leaf && list.size() < fewest && isHeading(lineOf(node)))
            list = listNear(node, address);
        else if (isNamed(node))
            list = listBelow(node, address);
    }
    if (list.size() < fewest)
        list = rankedList(tree, address);
    if (list.size() < fewest)
        return {};
    if (list.size() > most)
        list.resize(most);
    return list;
}

} // namespace sarika
