#pragma once

#include <QTabWidget>

class Dialogs;
class Session;

/// 收集: workbooks go out to the schools, come back and are taken in; and who has not returned his.
class CollectionPage : public QTabWidget
{
    Q_OBJECT

public:
    CollectionPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
};
