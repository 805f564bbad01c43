#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

/// Holds a page that is built when it is first seen or asked for, so that a window opens without building
/// what nobody looks at.
template <typename PageType>
class LatePage : public QWidget
{
public:
    explicit LatePage(std::function<PageType*()> build) : m_build(std::move(build)) {}

    PageType& page()
    {
        if (m_page == nullptr) {
            m_page = m_build();
            auto* layout = new QVBoxLayout(this);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addWidget(m_page);
            setFocusProxy(m_page);
        }
        return *m_page;
    }

    void setVisible(bool visible) override
    {
        if (visible) {
            page();
        }
        QWidget::setVisible(visible);
    }

private:
    std::function<PageType*()> m_build;
    PageType* m_page = nullptr;
};
