from torch import nn


def fit_with_nn(x, y, steps, learning_rate):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(steps):
        predicted = model(x[:, None]).squeeze(1)  # (n,)
        loss = nn.functional.mse_loss(predicted, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.cat([model.weight[0], model.bias]).detach()


check(fit_with_nn, fit_with_loops, inputs)
#> ✓ fit_with_nn: 15 inputs agree
