import torch


def three_sums(w):
    return torch.stack([w.sum(), (w**2).sum(), w.exp().sum() ** 2])


def one_for_each(w):
    return w.exp() * w.sum()


def only_one(w):
    return (w * w).sum().sin().unsqueeze(0)


def one_entry_and_nothing(w):
    return torch.stack([(w * w)[0], 0 * w.sum()])


def marked(w):
    w.requires_grad_()
    return w


def inputs():
    generator = torch.Generator().manual_seed(0)
    for losses in (three_sums, one_for_each, only_one, one_entry_and_nothing):
        for n in (1, 4):
            yield losses, marked(torch.randn(n, generator=generator))
    yield one_for_each, marked(torch.tensor([0.0, 1.0]))
    yield three_sums, marked(torch.tensor([0.5, -1.0], dtype=torch.float64))
    w = marked(torch.ones(2))
    w.grad = torch.tensor([7.0, 8.0])
    yield one_for_each, w
