// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/breaksahead.h"

#include <QPromise>
#include <QThreadPool>

namespace sarika
{

BreaksAhead::BreaksAhead(const QString &bodyText)
{
    QStringList paragraphs;
    for (const QString &text : bodyText.split(u'\n', Qt::SkipEmptyParts)) {
        if (!hasKhmer(text) || m_places.contains(text))
            continue;
        m_places.insert(text, static_cast<int>(paragraphs.size()));
        paragraphs << text;
    }
    if (paragraphs.isEmpty())
        return;
    QPromise<DisplayText> promise;
    m_made = promise.future();
    promise.start();
    QThreadPool::globalInstance()->start([promise = std::move(promise), paragraphs]() mutable {
        for (const QString &paragraph : paragraphs) {
            if (promise.isCanceled())
                break;
            promise.addResult(displayText(paragraph));
        }
        promise.finish();
    });
}

BreaksAhead::~BreaksAhead()
{
    m_made.cancel();
}

DisplayText BreaksAhead::of(const QString &paragraph) const
{
    const int place = m_places.value(paragraph, -1);
    return place >= 0 && m_made.isResultReadyAt(place) ? m_made.resultAt(place) : displayText(paragraph);
}

} // namespace sarika
