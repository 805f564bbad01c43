#pragma once

#include "report/carddefinition.h"

#include <QDialog>

class QListWidget;

/// Which kind of card is to be added: the kinds, each with what it is for.
class AddCardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddCardDialog(QWidget* parent);

    CardKind kind() const;

private:
    QListWidget* m_list = nullptr;
};
