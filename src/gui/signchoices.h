#pragma once

#include <QMap>
#include <QWidget>

class QHBoxLayout;

/// Asks what the signs in place of numbers mean: — is [not applicable], 无 is [nothing to report].
class SignChoices : public QWidget
{
    Q_OBJECT

public:
    explicit SignChoices(QWidget* parent = nullptr);

    /// Sign → missingCode(), TableMapping::Zero, or empty when it has no meaning yet. Hidden without signs.
    void showSigns(const QMap<QString, QString>& signs);

signals:
    void chosen(const QString& sign, const QString& meaning);

private:
    void add(const QString& sign);

    QStringList m_signs;
    QHBoxLayout* m_layout = nullptr;
};
