#pragma once

#include "core/figure.h"
#include "core/measure.h"
#include "core/record.h"
#include "core/rule.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QVector>

#include <vector>

struct CodeItem {
    QString code, label, labelEn;
};

/// All definitions and code lists, read once from their records and checked as a whole.
class Definitions
{
    Q_DECLARE_TR_FUNCTIONS(Definitions)

public:
    using Records = QHash<QString, QVector<Record>>; ///< by record type id

    /// Something that is defined wrongly: which definition, and why.
    struct Problem {
        QString type, code, message;
    };

    /// Reads what it can; what is wrong (formula, unknown code, cycle) is told in problems().
    explicit Definitions(const Records& records);

    const QVector<Problem>& problems() const { return m_problems; }
    const QVector<Measure>& measures() const { return m_measures; }
    const std::vector<Figure>& figures() const { return m_figures; }
    /// Those that are defined soundly, in their order.
    const std::vector<Rule>& rules() const { return m_rules; }
    const Rule* rule(const QString& code) const;
    const Measure* measure(const QString& code) const;
    const Measure* measureByName(const QString& name) const;
    const Figure* figure(const QString& code) const;
    const Target* targetFor(const QString& figure, int year) const;
    const PublishedValue* publishedFor(const QString& figure, int year) const;
    const QVector<CodeItem>& codeList(const QString& list) const;
    /// The records of a standing type, in their order.
    const QVector<Record>& records(const QString& type) const;
    /// The label of a code, or the code itself when the list does not know it.
    QString label(const QString& list, const QString& code) const;
    /// What the bureau says of itself, by code: "bureau_name"; empty when it has not been said.
    QString setting(const QString& code) const;
    QString townshipName(const QString& code) const { return m_townshipNames.value(code, code); }

private:
    void readCodeLists();
    void readMeasures();
    void readFigures();
    void readVersions();
    FigureVersion readVersion(const RecordView& view) const;
    void readRegisterPart(const RecordView& view, FigureVersion& version) const;
    void checkFormulas(const QString& code, FigureVersion& version);
    void checkMeaning(const FigureVersion& version) const;
    void checkChoices(const Filter& filter) const;
    void readTargets();
    void readPublished();
    void readRules();
    Rule readRule(const RecordView& view);
    void checkNames(const QString& type, const QString& owner, const Formula& formula, bool* overFigures);
    void checkLevels(const QString& owner, const FigureVersion& version);
    QStringList partsOf(const Figure& figure) const;
    void checkCycles();
    void checkForms();
    void checkFormMeasures(const QString& form, const QStringList& codes);
    void checkFormRegister(const QString& form, const QString& id);
    void complain(const QString& type, const QString& code, const QString& message);

    Records m_records;
    QVector<Problem> m_problems;
    QVector<Measure> m_measures;
    std::vector<Figure> m_figures;
    std::vector<Rule> m_rules;
    QHash<QString, int> m_measureIndex, m_measureNameIndex, m_figureIndex;
    QHash<QString, QVector<CodeItem>> m_codeLists;
    QHash<QString, QHash<QString, QString>> m_labels;
    QHash<QString, QString> m_townshipNames;
    QHash<QString, QVector<Target>> m_targets;
    QHash<QPair<QString, int>, PublishedValue> m_published;
};
