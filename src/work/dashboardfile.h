#pragma once

#include "report/carddefinition.h"

#include <QCoreApplication>

/// A dashboard as it is kept and exchanged: a code that is its own, a title, and its cards in their order.
struct DashboardContent {
    QString code, title;
    QVector<CardDefinition> cards;
};

/// The file in which dashboards go from one bureau to another: one JSON object, UTF-8, with the keys format
/// ("edubureau-dashboard"), version (1), code, title and cards.
class DashboardFile
{
    Q_DECLARE_TR_FUNCTIONS(DashboardFile)

public:
    static QByteArray write(const DashboardContent& dashboard);
    /// Throws FormulaError: it is no such file or of another version, or a card is wrong for these
    /// definitions (then card number and key are named).
    static DashboardContent read(const QByteArray& bytes, const Definitions& definitions);

    /// Replaces the file whole. Both throw StorageError (Kind::File).
    static void save(const QString& path, const DashboardContent& dashboard);
    static QByteArray load(const QString& path);
    /// "全局概览.edubureau-dashboard.json"
    static QString nameFor(const DashboardContent& dashboard);
};
