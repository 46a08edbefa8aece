// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt itself costs: an empty main window that says when it is painted, as sarika --tell-painted does.
#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTextStream>

namespace
{

class BareWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTextStream(stdout) << "painted" << Qt::endl;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1240, 820);
    window.show();
    return QApplication::exec();
}
