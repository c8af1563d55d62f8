from torch import nn


def fit_with_nn(x, y, steps, learning_rate):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(steps):
        predicted = model(x[:, None]).squeeze(1)  # (n,)
        loss = nn.functional.mse_loss(predicted, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.cat([model.weight[0], model.bias]).detach()


check(fit_with_nn, fit_with_loops, inputs)
#> ✗ values: expected torch.tensor([0., 0.])
#>              found torch.tensor([0.9532, 0.2197])
#>   x = torch.tensor([1.])
#>   y = torch.tensor([3.])
#>   steps = 0
#>   learning_rate = 0.1
