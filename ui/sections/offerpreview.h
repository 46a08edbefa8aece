// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sarika
{

/// What an address offers before it is followed: icon, name, language, and the sections to tick with their headlines.
class OfferPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferPreview(QWidget *parent = nullptr);

    void setDiscovery(const Discovery &discovery);
    Discovery chosen() const; // the ticked offers, under the name the reader gave

Q_SIGNALS:
    void ticked(bool any);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOffer(const Discovery::Offer &offer);
    void retranslate();

    Discovery m_discovery;
    QLabel *m_icon;
    QLineEdit *m_name;
    QLabel *m_language;
    QWidget *m_offers = nullptr;
    QVBoxLayout *m_column;
    QList<QCheckBox *> m_boxes;
};

} // namespace sarika
