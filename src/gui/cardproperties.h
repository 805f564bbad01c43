#pragma once

#include "report/cardkinds.h"

#include <QWidget>

#include <functional>
#include <optional>

class DashboardDraft;
class FigurePicks;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;
class Session;

/// What the selected card of a draft shows, to be changed; each change goes into the draft at once. Which
/// fields are seen is told by the table of CardKindInfo. What is wrong stands under its field.
class CardProperties : public QWidget
{
    Q_OBJECT

public:
    CardProperties(Session& session, DashboardDraft& draft, QWidget* parent = nullptr);

    /// To where the next thing is to be filled in.
    void enter();

private:
    using Set = std::function<void(CardDefinition& card)>;

    /// A field of the form.
    struct Row {
        QString key;               ///< as in the file; problems name it
        std::optional<CardKey> of; ///< seen when the kind has it; nothing: always
        QWidget* editor = nullptr;
        QLabel* label = nullptr;
        QLabel* error = nullptr;
        std::function<void(const CardDefinition& card)> show;
    };

    void addRow(const QString& label, Row row);
    void addKind();
    void addTitle();
    void addFigures();
    void addRecords();
    void addFilter();
    void addFields();
    void addSort();
    void addText();
    void addGrouping();
    void addOrder();
    void addNumbers();
    QComboBox* choiceBox(const QString& objectName, const QString& key,
                         const std::function<void(CardDefinition& card, int choice)>& set);
    QSpinBox* numberBox(const QString& objectName, const QString& key, int least, int most,
                        const std::function<void(CardDefinition& card, int value)>& set);
    void edit(const QString& key, const Set& set);
    void follow();
    void showProblem();

    Session& m_session;
    DashboardDraft& m_draft;
    QVector<Row> m_rows;
    QVBoxLayout* m_layout = nullptr;
    FigurePicks* m_figures = nullptr;
    bool m_following = false;
};
