#include "core/collectionform.h"

#include "core/registers.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype VersionLength = 8;

CollectionForm read(const RecordView& view, const Definitions& definitions)
{
    CollectionForm form;
    form.code = view.text("code");
    form.title = view.text("title");
    form.instruction = view.text("instruction");
    form.types = view.text("school_types").split(u'|', Qt::SkipEmptyParts);
    for (const QString& code : view.text("measures").split(u'|', Qt::SkipEmptyParts)) {
        const Measure* measure = definitions.measure(code.trimmed());
        if (measure != nullptr && !measure->ofBureau) {
            form.measures.append(measure);
        }
    }
    const RecordType* kept = Registers::find(view.text("register"));
    form.kept = kept != nullptr && schoolFieldOf(*kept) >= 0 ? kept : nullptr;
    return form;
}

} // namespace

bool CollectionForm::isFor(const QString& schoolType) const
{
    return types.isEmpty() || std::ranges::any_of(types, [&](const QString& prefix) {
               return schoolType.startsWith(prefix);
           });
}

QVector<const Measure*> CollectionForm::measuresFor(const QString& schoolType) const
{
    QVector<const Measure*> asked;
    if (isFor(schoolType)) {
        std::ranges::copy_if(measures, std::back_inserter(asked),
                             [&](const Measure* measure) { return measure->appliesTo(schoolType); });
    }
    return asked;
}

bool CollectionForm::appliesTo(const QString& schoolType) const
{
    return kept != nullptr ? isFor(schoolType) : !measuresFor(schoolType).isEmpty();
}

int schoolFieldOf(const RecordType& type)
{
    const auto found = std::ranges::find(type.fields, FieldKind::School, &Field::kind);
    const bool theirs = type.isYearly() && type.id != u"school"_s && found != type.fields.end();
    return theirs ? static_cast<int>(found - type.fields.begin()) : -1;
}

QString CollectionForm::version() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\n", 1));
    };
    for (const Measure* measure : measures) {
        add(measure->code + u'|' + measure->unit + u'|' + QString::number(measure->decimals));
    }
    if (kept != nullptr) {
        for (const Field& field : kept->fields) {
            add(field.name + u'|' + field.unit);
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(VersionLength));
}

QVector<CollectionForm> collectionForms(const Definitions& definitions)
{
    const RecordType& type = *Registers::find(u"collection_form"_s);
    QVector<CollectionForm> forms;
    for (const Record& record : definitions.records(type.id)) {
        forms.append(read(RecordView(type, record), definitions));
    }
    return forms;
}
