#include "gui/figurepicks.h"

#include "core/definitions.h"
#include "gui/pageparts.h"
#include "gui/pickeredit.h"
#include "report/figurewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 26;
constexpr int RowsSeen = 8;

} // namespace

FigurePicks::FigurePicks(const Definitions& definitions, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_list = new QListWidget;
    m_list->setObjectName(u"figureList"_s);
    m_list->setAccessibleName(tr("Figures of the card"));
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_picker = new PickerEdit;
    m_picker->setObjectName(u"figurePicker"_s);
    QVector<FieldChoice> choices = {{{}, {}}};
    for (const Figure& figure : definitions.figures()) {
        const QString unit = FigureWords::unit(figure);
        m_names.insert(figure.code, unit.isEmpty() ? figure.name : tr("%1 (%2)").arg(figure.name, unit));
        choices.append({m_names.value(figure.code), figure.code});
    }
    m_picker->setChoices(choices);
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(toolButton(tr("Up"), u"figureUp"_s, false, this, [this] { moveCurrent(-1); }));
    row->addWidget(toolButton(tr("Down"), u"figureDown"_s, false, this, [this] { moveCurrent(1); }));
    row->addWidget(toolButton(tr("Remove"), u"figureRemove"_s, false, this, [this] { removeCurrent(); }));
    row->addStretch();
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    layout->addWidget(m_picker);
    setFocusProxy(m_picker);
    connect(m_picker, &QComboBox::activated, this, &FigurePicks::take);
    connect(m_picker->lineEdit(), &QLineEdit::editingFinished, this, [this] { fill(m_list->currentRow()); });
}

QString FigurePicks::nameOf(const QString& code) const
{
    return m_names.value(code, code);
}

void FigurePicks::setFigures(const QStringList& codes, bool several)
{
    m_codes = codes;
    m_several = several || codes.size() > 1;
    m_list->setVisible(m_several && !codes.isEmpty());
    m_buttons->setVisible(m_several && !codes.isEmpty());
    m_picker->lineEdit()->setPlaceholderText(several ? tr("Add a figure: name, initials or code")
                                                     : tr("Name, pinyin initials or code"));
    fill(m_list->currentRow());
}

void FigurePicks::fill(int row)
{
    m_list->clear();
    for (const QString& code : m_codes) {
        auto* item = new QListWidgetItem(nameOf(code), m_list);
        item->setSizeHint({0, RowHeight});
        item->setToolTip(u"%1\n%2"_s.arg(nameOf(code), code));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, static_cast<int>(m_codes.size()) - 1)));
    const int rows = std::min(m_list->count(), RowsSeen);
    m_list->setFixedHeight(rows * RowHeight + 2 * m_list->frameWidth() + 2);
    const QString alone = m_several || m_codes.isEmpty() ? QString() : m_codes.first();
    m_picker->setCurrentIndex(std::max(0, m_picker->findData(alone)));
    m_picker->setEditText(alone.isEmpty() ? QString() : nameOf(alone));
}

void FigurePicks::take()
{
    const QString code = m_picker->currentData().toString();
    QStringList codes = m_several ? m_codes : QStringList();
    if (!code.isEmpty() && !codes.contains(code)) {
        codes.append(code);
    }
    emit picked(codes);
}

void FigurePicks::removeCurrent()
{
    QStringList codes = m_codes;
    if (m_list->currentRow() >= 0) {
        codes.removeAt(m_list->currentRow());
        emit picked(codes);
    }
}

void FigurePicks::moveCurrent(int places)
{
    const int from = m_list->currentRow();
    const int to = from + places;
    if (from >= 0 && to >= 0 && to < m_codes.size()) {
        QStringList codes = m_codes;
        codes.move(from, to);
        m_list->setCurrentRow(to);
        emit picked(codes);
    }
}

bool FigurePicks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool control = key->modifiers().testFlag(Qt::ControlModifier);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (control && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
