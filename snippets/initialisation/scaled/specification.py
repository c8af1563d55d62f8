import torch


def scaled_with_loops(x, weights):
    results = []
    for weight in weights:
        outputs = []
        for row in x.tolist():
            for line in weight.tolist():
                outputs.append(sum(w * v for w, v in zip(line, row, strict=True)))
        size = (sum(output**2 for output in outputs) / len(outputs)) ** 0.5
        factor = 1.0 if size == 0 else 1 / size
        result = torch.empty_like(weight)
        for i in range(weight.shape[0]):
            for j in range(weight.shape[1]):
                result[i, j] = weight[i, j].item() * factor
        results.append(result)
        rows = [max(output * factor, 0.0) for output in outputs]
        x = torch.tensor(rows, dtype=x.dtype).reshape(len(x), len(weight))
    return results


x = torch.tensor([[1.0, 2.0]])  # (1, 2)
first = torch.tensor([[4.0, 0.0], [0.0, 2.0]])  # (2, 2)
second = torch.tensor([[3.0, 3.0]])  # (1, 2)
print(scaled_with_loops(x, [first, second]))
#> [tensor([[1.0000, 0.0000],
#>         [0.0000, 0.5000]]), tensor([[0.5000, 0.5000]])]
