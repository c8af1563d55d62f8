import math

import torch


def rates_with_loops(top, warm, total):
    result = []
    for step in range(total):
        if step < warm:
            result.append(top * (step + 1) / warm)
        else:
            done = (step - warm) / (total - warm)
            result.append(top * (1 + math.cos(math.pi * done)) / 2)
    return torch.tensor(result, dtype=torch.float32)


print(rates_with_loops(1.0, 2, 6))
#> tensor([0.5000, 1.0000, 1.0000, 0.8536, 0.5000, 0.1464])
