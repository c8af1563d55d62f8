import torch


def count_mistakes_with_loops(points, labels, weights, biases):
    mistakes = torch.zeros(len(weights), dtype=torch.int64)
    for i in range(len(weights)):
        for j in range(len(points)):
            score = biases[i]
            for k in range(points.shape[1]):
                score = score + weights[i, k] * points[j, k]
            if labels[j] * score <= 0:
                mistakes[i] += 1
    return mistakes


points = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
labels = torch.tensor([-1.0, 1.0, 1.0, -1.0])
weights = torch.tensor([[1.0, 1.0], [1.0, 1.0], [0.0, 0.0]])
biases = torch.tensor([-1.5, -0.5, 0.0])
print(count_mistakes_with_loops(points, labels, weights, biases))
#> tensor([3, 1, 4])
