#include "gui/importdashboarddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportDashboardDialog::ImportDashboardDialog(const QString& title, const QString& freeTitle, bool mayReplace,
                                             QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"importDashboardDialog"_s);
    setWindowTitle(tr("Import a dashboard"));
    auto* layout = new QVBoxLayout(this);
    auto* text = new QLabel(tr("The dashboard “%1” is there already.").arg(title));
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* copy = new QRadioButton(tr("Import it as a copy, called"));
    copy->setObjectName(u"importAsCopy"_s);
    copy->setChecked(true);
    m_title = new QLineEdit(freeTitle);
    m_title->setObjectName(u"importTitle"_s);
    m_replace = new QRadioButton(tr("Replace the one that is there (Ctrl+Z brings it back)"));
    m_replace->setObjectName(u"importReplaces"_s);
    m_replace->setVisible(mayReplace);
    layout->addWidget(copy);
    layout->addWidget(m_title);
    layout->addWidget(m_replace);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, import] {
        m_title->setEnabled(!replaces());
        import->setEnabled(replaces() || !this->title().isEmpty());
    };
    connect(m_replace, &QRadioButton::toggled, this, update);
    connect(m_title, &QLineEdit::textChanged, this, update);
    layout->addWidget(buttons);
    import->setDefault(true); // only now it is in the dialog
    setMinimumWidth(420);
}

bool ImportDashboardDialog::replaces() const
{
    return m_replace->isChecked();
}

QString ImportDashboardDialog::title() const
{
    return m_title->text().trimmed();
}
