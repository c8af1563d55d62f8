from torch import nn


def fit_with_nn(x, y, steps, learning_rate):
    weight, bias = nn.Parameter(torch.zeros(1, 1)), nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight, bias], lr=learning_rate)
    for _ in range(steps):
        optimizer.zero_grad()
        predicted = nn.functional.linear(x[:, None], weight, bias)
        (predicted[:, 0] - y).square().mean().backward()
        optimizer.step()
    return torch.cat([weight[0], bias]).detach()


check(fit_with_nn, fit_with_loops, inputs)
#> ✓ fit_with_nn: 15 inputs agree
