import torch


def network_with_loops(x, weights, biases):
    for k in range(len(weights)):
        weight, bias = weights[k], biases[k]
        result = torch.zeros(len(x), len(weight), dtype=x.dtype)
        for row in range(len(x)):
            for i in range(len(weight)):
                total = bias[i].item()
                for j in range(len(weight[i])):
                    total += weight[i, j].item() * x[row, j].item()
                last = k == len(weights) - 1
                result[row, i] = total if last else max(total, 0)
        x = result
    return x


weights = [torch.tensor([[1.0], [-1.0]]), torch.tensor([[-1.0, -1.0]])]
biases = [torch.zeros(2), torch.tensor([3.0])]
x = torch.tensor([[-2.0], [0.0], [5.0]])  # (3, 1)

print(network_with_loops(x, weights, biases))
#> tensor([[ 1.],
#>         [ 3.],
#>         [-2.]])
