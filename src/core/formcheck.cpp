// The part of Definitions that holds collection forms against measures and registers.

#include "core/definitions.h"

#include "core/collectionform.h"
#include "core/registers.h"

using namespace Qt::StringLiterals;

void Definitions::checkForms()
{
    const RecordType& type = *Registers::find(u"collection_form"_s);
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        const QString code = view.text("code");
        if (view.isEmpty("measures") == view.isEmpty("register")) {
            complain(type.id, code, tr("A form names either measures or a register"));
        }
        checkFormMeasures(code, view.text("measures").split(u'|', Qt::SkipEmptyParts));
        if (!view.isEmpty("register")) {
            checkFormRegister(code, view.text("register"));
        }
    }
}

void Definitions::checkFormMeasures(const QString& form, const QStringList& codes)
{
    QStringList seen;
    for (const QString& part : codes) {
        const QString code = part.trimmed();
        const Measure* found = measure(code);
        if (found == nullptr) {
            complain(u"collection_form"_s, form, tr("There is no measure “%1”").arg(code));
        } else if (found->ofBureau) {
            complain(u"collection_form"_s, form,
                     tr("“%1” is the bureau's own measure; schools cannot be asked for it").arg(code));
        } else if (seen.contains(code)) {
            complain(u"collection_form"_s, form, tr("“%1” is named twice").arg(code));
        }
        seen.append(code);
    }
}

void Definitions::checkFormRegister(const QString& form, const QString& id)
{
    const RecordType* type = Registers::find(id);
    if (type == nullptr) {
        complain(u"collection_form"_s, form, tr("There is no register “%1”").arg(id));
    } else if (schoolFieldOf(*type) < 0) {
        complain(u"collection_form"_s, form, tr("The register “%1” has no field for a school").arg(id));
    }
}
