#include "gui/formloader.h"

#include "gui/dateedit.h"
#include "gui/pickeredit.h"

QWidget* FormLoader::createWidget(const QString& className, QWidget* parent, const QString& name)
{
    QWidget* made = nullptr;
    if (const Field* field = m_type.field(name); field != nullptr && isChosen(*field)) {
        made = new PickerEdit(parent);
    } else if (field != nullptr && field->kind == FieldKind::Date) {
        made = new DateEdit(parent);
    } else {
        return QUiLoader::createWidget(className, parent, name);
    }
    made->setObjectName(name);
    return made;
}
