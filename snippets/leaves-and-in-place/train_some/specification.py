import torch


def train_some_with_loops(loss, start, frozen, learning_rate, steps):
    weights = start.tolist()
    for _ in range(steps):
        leaf = torch.tensor(weights, dtype=start.dtype, requires_grad=True)
        loss(leaf).backward()
        for i in range(len(weights)):
            if not frozen[i]:
                weights[i] -= learning_rate * leaf.grad[i].item()
    return torch.tensor(weights, dtype=start.dtype)


def loss(weights):
    return (weights**2).sum()


start = torch.tensor([10.0, 20.0, 30.0])
frozen = torch.tensor([False, True, False])
print(train_some_with_loops(loss, start, frozen, 0.1, 2))
#> tensor([ 6.4000, 20.0000, 19.2000])
