from torch import nn


def fit_with_nn(x, y, steps, learning_rate):
    model = nn.Linear(1, 1)
    with torch.no_grad():
        model.weight.fill_(0)
        model.bias.fill_(0)
    optimizer = torch.optim.SGD(model.parameters(), learning_rate)
    measure = nn.MSELoss()
    for _ in range(steps):
        measure(model(x.view(-1, 1)), y.view(-1, 1)).backward()
        optimizer.step()
        model.zero_grad()
    return torch.tensor([model.weight.item(), model.bias.item()])


check(fit_with_nn, fit_with_loops, inputs)
#> ✓ fit_with_nn: 15 inputs agree
