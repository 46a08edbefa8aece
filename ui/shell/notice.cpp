// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice.h"

#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace sarika
{

Notice::Notice(QWidget *over)
    : QWidget(over), m_sentence(wrappedLabel({}, this)), m_act(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, grid::unit, grid::unit, grid::unit);
    row->setSpacing(grid::unit);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    m_fade.setSingleShot(true);
    m_fade.setInterval(std::chrono::seconds(12));
    m_fade.callOnTimeout(this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_act, &QToolButton::clicked, this, [this] {
        hide();
        if (const auto taken = std::exchange(m_taken, {}))
            taken();
    });
    over->installEventFilter(this);
    hide();
    retranslate();
}

void Notice::tell(const QString &sentence)
{
    offer(sentence, {}, {});
}

void Notice::offer(const QString &sentence, const QString &act, std::function<void()> taken)
{
    setWrappedText(*m_sentence, sentence);
    m_act->setText(act);
    m_taken = std::move(taken);
    m_act->setVisible(!act.isEmpty());
    show();
    raise();
    place();
    m_fade.start();
}

void Notice::place()
{
    const QWidget *over = parentWidget();
    const int wide = std::min(560, over->width() - grid::four);
    setFixedWidth(wide);
    const int high = std::max(layout()->heightForWidth(wide), layout()->sizeHint().height());
    setGeometry((over->width() - wide) / 2,
                over->height() - textBarHeight(grid::statusLine, grid::half) - high - grid::two, wide, high);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        hide(); // its sentence was said in the other language
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Notice::retranslate()
{
    m_close->setText(tr("Close"));
}

} // namespace sarika
