from torch import nn


def fit_with_nn(x, y, steps, learning_rate):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=learning_rate)
    for _ in range(steps):
        predicted = model(x[:, None]).squeeze(1)  # (n,)
        loss = nn.functional.mse_loss(predicted, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.cat([model.weight[0], model.bias]).detach()


check(fit_with_nn, fit_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.6000, 0.6000])
#>              found torch.tensor([0.1000, 0.1000])
#>   x = torch.tensor([1.])
#>   y = torch.tensor([3.])
#>   steps = 1
#>   learning_rate = 0.1
