import torch


def layer(x, weight, bias):
    return x @ weight.T + bias


def mean_squared_error(predicted, y):
    return (predicted - y).square().mean()


def network_loss(x, y, weight1, bias1, weight2, bias2):
    hidden = torch.tanh(layer(x, weight1, bias1))
    return mean_squared_error(layer(hidden, weight2, bias2), y)


def network_backward_with_loops(x, y, weight1, bias1, weight2, bias2):
    tensors = x, weight1, bias1, weight2, bias2
    x, *parameters = (tensor.contiguous() for tensor in tensors)
    result = []
    for tensor in (x, *parameters):
        slopes = torch.zeros_like(tensor)
        for i in range(tensor.numel()):
            value = tensor.view(-1)[i].item()
            tensor.view(-1)[i] = value + 1e-6
            above = network_loss(x, y, *parameters)
            tensor.view(-1)[i] = value - 1e-6
            below = network_loss(x, y, *parameters)
            tensor.view(-1)[i] = value
            slopes.view(-1)[i] = (above - below) / 2e-6
        result.append(slopes)
    return tuple(result)


values = [[[1.0, 2.0]], [[0.0]], [[2.0, -1.0]], [0.0], [[3.0]], [1.0]]
tensors = [torch.tensor(value, dtype=torch.float64) for value in values]
for slopes in network_backward_with_loops(*tensors):
    print([round(slope, 3) for slope in slopes.flatten().tolist()])
#> [12.0, -6.0]
#> [6.0, 12.0]
#> [6.0]
#> [0.0]
#> [2.0]
