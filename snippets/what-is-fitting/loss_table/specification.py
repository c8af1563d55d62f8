import torch


def loss_table_with_loops(x, y, slopes, biases):
    table = torch.zeros(len(slopes), len(biases), dtype=x.dtype)
    for i in range(len(slopes)):
        for j in range(len(biases)):
            total = 0.0
            for k in range(len(x)):
                predicted = slopes[i] * x[k] + biases[j]
                total = total + (predicted - y[k]) ** 2
            table[i, j] = total / len(x)
    return table


x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([5.5, 6.0, 9.5, 11.0])
slopes = torch.tensor([1.0, 2.0, 3.0])
biases = torch.tensor([0.0, 3.0, 6.0])
print(loss_table_with_loops(x, y, slopes, biases))
#> tensor([[31.8750,  7.8750,  1.8750],
#>         [ 9.3750,  0.3750,  9.3750],
#>         [ 1.8750,  7.8750, 31.8750]])
