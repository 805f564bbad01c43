#pragma once

#include "core/recordtype.h"

#include <QUiLoader>

/// Loads the form of a type and gives its lists and dates the editors of the house.
class FormLoader : public QUiLoader
{
    Q_OBJECT

public:
    explicit FormLoader(const RecordType& type) : m_type(type) {}

    QWidget* createWidget(const QString& className, QWidget* parent, const QString& name) override;

private:
    const RecordType& m_type;
};
