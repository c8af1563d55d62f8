import torch


def inputs():
    def tensors(labels, answers, classes):
        return torch.tensor(labels), torch.tensor(answers), classes

    yield tensors([0], [0], 1)
    yield tensors([0], [1], 2)
    yield tensors([1], [0], 2)
    yield tensors([0, 0], [0, 1], 2)
    yield tensors([0, 0], [1, 1], 2)
    yield tensors([0, 1, 1], [1, 1, 0], 2)
    yield tensors([0, 0, 0, 2], [0, 2, 0, 1], 3)
    yield torch.zeros(0, dtype=torch.int64), torch.zeros(0, dtype=torch.int64), 2
    generator = torch.Generator().manual_seed(0)
    for count, classes in ((20, 3), (60, 10), (300, 4)):
        labels, answers = torch.randint(classes, (count, 2), generator=generator).T
        yield labels, answers, classes
