from torch import nn


def train_line(x, y, epochs, learning_rate):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    compare = nn.MSELoss()
    for _ in range(epochs):
        loss = compare(model(x[:, None]), y[:, None])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.tensor([model.weight.item(), model.bias.item()])


check(train_line, train_line_with_loops, inputs)
#> ✓ train_line: 8 inputs agree
