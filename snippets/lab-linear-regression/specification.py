import torch


def loss_with_loops(x, y, weight, bias):
    total = 0.0
    for i in range(len(x)):
        total += (weight * x[i] + bias - y[i]) ** 2
    return total / len(x)


def fit_with_loops(x, y, steps, learning_rate):
    x, y = x.tolist(), y.tolist()
    weight = bias = 0.0
    for _ in range(steps):
        steeper = loss_with_loops(x, y, weight + 0.5, bias)
        flatter = loss_with_loops(x, y, weight - 0.5, bias)
        higher = loss_with_loops(x, y, weight, bias + 0.5)
        lower = loss_with_loops(x, y, weight, bias - 0.5)
        weight -= learning_rate * (steeper - flatter)
        bias -= learning_rate * (higher - lower)
    return torch.tensor([weight, bias])


x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = torch.tensor([0.0, 1.0, 4.0, 9.0])
for steps in [0, 1, 2, 20, 400]:
    print(steps, "->", fit_with_loops(x, y, steps, 0.1))
#> 0 -> tensor([0., 0.])
#> 1 -> tensor([1.8000, 0.7000])
#> 2 -> tensor([2.1300, 0.7200])
#> 20 -> tensor([ 2.7291, -0.4215])
#> 400 -> tensor([ 3., -1.])
