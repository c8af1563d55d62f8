import math

import torch


def scaled_step_with_loops(weight, gradient, scale, rate):
    for number in gradient.tolist():
        if math.isinf(number) or math.isnan(number):
            return [weight.clone(), scale / 2]
    result = weight.clone()
    for i in range(len(weight)):
        result[i] = weight[i].item() - rate * (gradient[i].item() / scale)
    return [result, scale]


weight = torch.tensor([1.0, 2.0])
gradient = torch.tensor([8.0, -4.0], dtype=torch.float16)
print(scaled_step_with_loops(weight, gradient, 4.0, 0.5))
#> [tensor([0.0000, 2.5000]), 4.0]

gradient = torch.tensor([8.0, float("inf")], dtype=torch.float16)
print(scaled_step_with_loops(weight, gradient, 4.0, 0.5))
#> [tensor([1., 2.]), 2.0]
