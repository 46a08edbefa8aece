// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/words.h"

#include "app/text/khmer.h"

#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLayout>

namespace sarika
{

namespace
{

class Grower final : public QObject
{
public:
    explicit Grower(QDialog &dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool mayNeedMore = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
        if (mayNeedMore && watched == &m_dialog && m_dialog.layout()) {
            const int needed = m_dialog.layout()->totalHeightForWidth(m_dialog.width());
            if (needed > m_dialog.height())
                m_dialog.resize(m_dialog.width(), needed);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QDialog &m_dialog;
};

} // namespace

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setWrappedText(*label, text);
    return label;
}

void setWrappedText(QLabel &label, const QString &text)
{
    label.setText(brokenAtWords(text));
    label.setAccessibleName(text);
}

void growWithWords(QDialog &dialog)
{
    new Grower(dialog); // goes with it
}

} // namespace sarika
