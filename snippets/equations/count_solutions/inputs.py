import torch


def inputs():
    def systems(left, right, dtype=torch.float32):
        return torch.tensor(left, dtype=dtype), torch.tensor(right, dtype=dtype)

    yield systems([[[2, 1], [4, 2]]], [[4, 8]])
    yield systems([[[2, 1], [4, 2]]], [[4, 9]])
    yield systems([[[2, 1], [4, 3]]], [[4, 9]])
    yield systems([[[1], [2]]], [[3, 6]])
    yield systems([[[1], [2]]], [[3, 7]])
    yield systems([[[1, 1, 1], [1, 1, 1]]], [[1, 2]])
    yield systems([[[1, 0, 0], [1, 1, 0]]], [[1, 2]])
    yield systems([[[0, 0], [0, 0]], [[0, 0], [0, 0]]], [[0, 0], [0, 1]])
    yield systems([[[1, 3, 1], [1, 1, 3], [2, 4, 4]]], [[1, 1, 2]])
    yield systems([[[9998], [9999]]], [[9997, 9998]])
    yield systems([[[5000, 1], [1, 0]]], [[1, 1]])
    yield systems([[[3, 5], [6, 10]]], [[2999, 5999]])
    yield systems([[[1200, 1199], [1201, 1200]]], [[1, 1]])
    three = [[[7343, 8438, 3526], [5403, 6756, 2777], [1448, 1669, 697]]]
    yield systems(three, [[1, 1, 1]])
    yield systems([[[999, 1], [9990, 10]]], [[999, 9991]], torch.float64)
    generator = torch.Generator().manual_seed(0)
    for n in (1, 2, 3):
        for k in (1, 2, 3):
            left = torch.randint(-2, 3, (6, k, n), generator=generator).mT
            yield left.double(), torch.randint(-2, 3, (6, n), generator=generator).double()
    yield torch.zeros(0, 2, 3), torch.zeros(0, 2)
