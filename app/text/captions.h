// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

/// The words under a photo, told apart.
struct PhotoWords
{
    QString caption;
    QString credit;
};

/// Splits the printed line under a photo into caption and credit: by a label ("Photo: …", "ថតដោយ …"), by © or a closing
/// bracket, and by the unlabelled tail after the last sentence ("… next week. Sok Dara").
PhotoWords splitCaption(const QString &printed);

/// A credit without its label, brackets and ©.
QString cleanCredit(const QString &printed);

/// Reads like names or agencies only: "Sok Dara", "Kay Nietfeld/dpa", "AFP via Getty Images".
bool isCreditLike(const QString &text);

/// Begins with a label or sign that only a credit has: "Photo: …", "© …", "ថតដោយ …".
bool isLabelledCredit(const QString &text);

/// Whether an alt text says something of the photo: a sentence, not "Content image - NAME OF PAPER" or a file name.
bool isSpokenAlt(const QString &alt);

} // namespace sarika
