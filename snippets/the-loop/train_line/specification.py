import torch


def train_line_with_loops(x, y, epochs, learning_rate):
    weight, bias = 0.0, 0.0
    for _ in range(epochs):
        weight_slope, bias_slope = 0.0, 0.0
        for i in range(len(x)):
            missed = weight * x[i].item() + bias - y[i].item()
            weight_slope += 2 * missed * x[i].item() / len(x)
            bias_slope += 2 * missed / len(x)
        weight -= learning_rate * weight_slope
        bias -= learning_rate * bias_slope
    return torch.tensor([weight, bias])


x = torch.tensor([-1.0, 0.0, 1.0])
y = torch.tensor([-1.0, 1.0, 3.0])
for epochs in (0, 1, 10):
    print(train_line_with_loops(x, y, epochs, 0.25))
#> tensor([0., 0.])
#> tensor([0.6667, 0.5000])
#> tensor([1.9653, 0.9990])
