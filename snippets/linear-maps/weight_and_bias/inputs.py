import torch


def unchanged(rows):
    return rows


def half_minus_two(rows):
    return rows / 2 - 2


def secret_of_two(rows):
    x, y = rows[:, 0], rows[:, 1]
    return torch.stack([3 * x + y + 1, 2 * x + y], dim=1)


def first_two_plus_one(rows):
    return rows[:, :2] + 1


def sum_of_three(rows):
    return rows.sum(dim=1, keepdim=True)


def from_two_to_three(rows):
    weight = torch.tensor([[1.0, 2.0], [3.0, 4.0], [-5.0, 0.5]])
    return rows @ weight.T + torch.tensor([1.0, 0.0, -1.0])


def inputs():
    yield unchanged, 2
    yield half_minus_two, 1
    yield secret_of_two, 2
    yield first_two_plus_one, 5
    yield sum_of_three, 3
    yield from_two_to_three, 2
