import math

import torch


def log_likelihoods_with_loops(readings, values, widths):
    table = torch.zeros(len(values), len(widths), dtype=readings.dtype)
    for i in range(len(values)):
        for j in range(len(widths)):
            for reading in readings:
                gap = (reading - values[i]) / widths[j]
                table[i, j] += -(gap**2) / 2 - math.log(widths[j])
    return table


readings = torch.tensor([1.0, 2.0, 9.0], dtype=torch.float64)
values = torch.tensor([2.0, 4.0], dtype=torch.float64)
widths = torch.tensor([1.0, 3.5, 8.0], dtype=torch.float64)
print(log_likelihoods_with_loops(readings, values, widths).round(decimals=2))
#> tensor([[-25.0000,  -5.8000,  -6.6300],
#>         [-19.0000,  -5.3100,  -6.5400]], dtype=torch.float64)
