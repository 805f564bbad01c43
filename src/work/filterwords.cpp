#include "work/filterwords.h"

#include "core/registers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

struct Choice {
    QString code, name;
};

QVector<Choice> townships(const Definitions& definitions)
{
    const RecordType& type = *Registers::find(u"township"_s);
    QVector<Choice> choices;
    for (const Record& record : definitions.records(type.id)) {
        const RecordView view(type, record);
        choices.append({view.text("code"), view.text("name")});
    }
    return choices;
}

QVector<Choice> listed(const Definitions& definitions, const QString& list)
{
    QVector<Choice> choices;
    for (const CodeItem& item : definitions.codeList(list)) {
        choices.append({item.code, item.label});
    }
    return choices;
}

QString find(const QVector<Choice>& choices, const QString& word)
{
    if (word.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const Choice& choice : choices) {
        if (choice.code == word || choice.name == word) {
            return choice.code;
        }
        names.append(choice.name);
    }
    throw FormulaError(FilterWords::tr("“%1” is none of %2").arg(word, names.join(u'、')));
}

} // namespace

SchoolFilter readSchoolFilter(const Definitions& definitions, const QString& township, const QString& type,
                              const QString& ownership)
{
    SchoolFilter filter;
    filter.township = find(townships(definitions), township);
    filter.type =
        find(listed(definitions, u"school_type_group"_s) + listed(definitions, u"school_type"_s), type);
    filter.ownership = find(listed(definitions, u"ownership"_s), ownership);
    return filter;
}
