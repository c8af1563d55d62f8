import torch


def normalise_with_loops(train, others):
    results = [torch.empty_like(train), torch.empty_like(others)]
    for column in range(train.shape[1]):
        numbers = train[:, column].tolist()
        mean = sum(numbers) / len(numbers)
        squares = [(number - mean) ** 2 for number in numbers]
        deviation = (sum(squares) / len(squares)) ** 0.5
        if max(numbers) == min(numbers):
            deviation = 1.0
        for table, result in zip((train, others), results, strict=True):
            for row in range(len(table)):
                number = table[row, column].item()
                result[row, column] = (number - mean) / deviation
    return results


train = torch.tensor([[1.0, 7.0], [3.0, 7.0]])
others = torch.tensor([[5.0, 8.0]])
for table in normalise_with_loops(train, others):
    print(table)
#> tensor([[-1.,  0.],
#>         [ 1.,  0.]])
#> tensor([[3., 1.]])
