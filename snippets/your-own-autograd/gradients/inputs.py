import torch


def inputs():
    yield ([[]],)
    yield ([[], [(0, 2.0)]],)
    yield ([[], [(0, 3.0), (0, 3.0)]],)
    yield ([[], [], [(0, 3.0)]],)
    yield ([[], [(0, 2.0)], [(0, 3.0)]],)
    yield ([[], [(0, 2.0)], [(1, 3.0)], [(1, 1.0), (2, 1.0)]],)
    yield ([[], [(0, 2.0)], [], [(1, 3.0)]],)
    yield ([[], [(0, 2)], [(0, -1), (1, 0)]],)
    generator = torch.Generator().manual_seed(0)
    for n in (3, 8, 15):
        tape = [[]]
        for end in range(1, n):
            earlier = torch.randint(end, (2,), generator=generator).tolist()
            slopes = torch.randn(2, generator=generator).tolist()
            tape.append(list(zip(earlier, slopes)))
        yield (tape,)
