import torch


def inputs():
    def state(**shapes):
        names = {name.replace("_", "."): shape for name, shape in shapes.items()}
        return {
            name: torch.full(shape, number + 1.0)
            for number, (name, shape) in enumerate(names.items())
        }

    yield {}, {}
    yield state(a=(2,)), {}
    yield {}, state(a=(2,))
    yield state(a=(2,)), state(b=(2,))
    yield state(a=(2,)), state(a=(2,))
    yield state(a=(2,)), state(a=(3,))
    yield state(a=(1,)), state(a=())
    yield state(a=(2, 1)), state(a=(1, 2))
    yield state(a=(2, 3)), state(a=(2,))
    yield state(a=(2,)), state(module_a=(2,))
    yield state(a=(2,)), state(modules_a=(2,))
    yield state(modules_a=(2,)), state(modules_a=(2,))
    yield state(a=(2,)), state(module_module_a=(2,))
    yield state(odd=(2,)), state(module_odd=(2,))
    yield state(a_module_b=(2,)), state(a_module_b=(2,))
    yield state(a_module_b=(2,)), state(module_a_module_b=(2,))
    yield state(a_b=(2,)), state(a_module_b=(2,))
    yield state(a=(2,), b=(3,)), state(module_b=(3,), module_a=(4,), c=(1,))
    yield state(a=(0, 2)), state(a=(0, 2))
    yield {"a": torch.zeros(2)}, {"a": torch.tensor([3, 4])}
