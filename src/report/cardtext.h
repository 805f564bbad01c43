#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <functional>

/// Plain text in which a figure's code in double braces stands for its number: "There are {{schools}}."
class CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)

public:
    explicit CardText(const QString& text) : m_text(text) {}

    /// The codes in their order. Throws FormulaError for braces that are not closed or hold nothing.
    QStringList codes() const;
    /// The paragraphs, a line each, with the words for the codes.
    QStringList filled(const std::function<QString(const QString& code)>& words) const;

private:
    QString m_text;
};
