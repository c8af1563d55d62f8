import math

import torch


def softmax_step_with_loops(weight, bias, x, y, learning_rate):
    new_weight, new_bias = weight.tolist(), bias.tolist()
    for i in range(len(x)):
        logits = (weight @ x[i] + bias).tolist()
        powers = [math.exp(logit - max(logits)) for logit in logits]
        for k in range(len(bias)):
            slope = powers[k] / sum(powers) - (1 if k == y[i] else 0)
            new_bias[k] -= learning_rate * slope / len(x)
            for j in range(x.shape[1]):
                change = learning_rate * slope * x[i, j].item() / len(x)
                new_weight[k][j] -= change
    return torch.tensor(new_weight), torch.tensor(new_bias)


weight, bias = torch.zeros(3, 2), torch.zeros(3)
x, y = torch.tensor([[1.0, 2.0], [0.0, 1.0]]), torch.tensor([0, 2])
for each in softmax_step_with_loops(weight, bias, x, y, 1.0):
    print(each)
#> tensor([[ 3.3333e-01,  5.0000e-01],
#>         [-1.6667e-01, -5.0000e-01],
#>         [-1.6667e-01,  5.5511e-17]])
#> tensor([ 0.1667, -0.3333,  0.1667])
