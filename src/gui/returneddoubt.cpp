#include "gui/returneddoubt.h"

#include "core/schoolbook.h"
#include "gui/pageparts.h"
#include "gui/pickeredit.h"
#include "report/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ReturnedDoubt::ReturnedDoubt(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"returnedDoubt"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
    m_words = new QLabel;
    m_words->setObjectName(u"returnedWords"_s);
    m_words->setWordWrap(true);
    m_school = new PickerEdit;
    m_school->setObjectName(u"returnedSchool"_s);
    m_school->setMinimumWidth(240);
    m_decide = toolButton(tr("It is of this school"), u"decideSchool"_s, false, this, [this] { decide(); });
    m_prefer =
        toolButton(tr("This file is right"), u"preferFile"_s, false, this, [this] { emit preferred(); });
    m_again =
        toolButton(tr("Take it once more"), u"takeAgain"_s, false, this, [this] { emit againWanted(); });
    row->addWidget(m_words, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_school, m_decide, m_prefer, m_again}) {
        row->addWidget(part);
    }
    hide();
}

void ReturnedDoubt::setSchools(const SchoolBook& book)
{
    QVector<FieldChoice> choices = {{}};
    m_schools.clear();
    for (const SchoolProfile& school : book.profiles()) {
        choices.append({book.textFor(school.school), school.code});
        m_schools.insert(school.code, school.school);
    }
    m_school->setChoices(choices);
}

void ReturnedDoubt::show(const ReturnedFile* file)
{
    using Status = ReturnedFile::Status;
    constexpr qsizetype MostLines = 3;
    QStringList lines;
    if (file != nullptr) {
        lines = file->notes;
        if (!file->reason.isEmpty()) {
            lines.prepend(file->reason);
        }
    }
    m_words->setToolTip(lines.join(u'\n'));
    m_words->setText(lines.mid(0, MostLines).join(u'\n'));
    const bool own = file != nullptr && file->status == file->own; // not because of another file
    const bool doubtful = file != nullptr && file->status == Status::Doubt;
    const bool duplicate = file != nullptr && file->status == Status::Duplicate;
    m_school->setVisible(doubtful && own);
    m_decide->setVisible(doubtful && own);
    m_prefer->setVisible((doubtful || duplicate) && !own);
    m_again->setVisible(duplicate && own);
    if (doubtful && own) {
        m_school->setCurrentIndex(file->code.isEmpty() ? 0 : std::max(0, m_school->findData(file->code)));
    }
    setVisible(!lines.isEmpty());
}

void ReturnedDoubt::decide()
{
    m_school->complete();
    const auto school = m_schools.constFind(m_school->currentData().toString());
    if (school == m_schools.constEnd()
        || m_school->currentText() != m_school->itemText(m_school->currentIndex())) {
        m_school->setFocus();
        m_school->showPopup();
        return;
    }
    emit schoolDecided(*school);
}
