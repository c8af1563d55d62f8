"""What the checker of all exercises says of an answer."""

import runpy
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch

from tests.conftest import PROJECT

check: Callable[..., None] = runpy.run_path(str(PROJECT / "snippets/check.py"))["check"]

Call = Callable[..., Any]


def said(capsys: pytest.CaptureFixture[str], *given: Any, **options: Any) -> str:
    check(*given, **options)
    return capsys.readouterr().out.removesuffix("\n")


def vectors() -> Iterator[tuple[torch.Tensor]]:
    for numbers in ([3.0, 4.0, 5.0], [1.0, 2.0], [7.0, 8.0, 9.0]):
        yield (torch.tensor(numbers),)


def doubled(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


def test_an_answer_that_agrees_everywhere_is_right(capsys: pytest.CaptureFixture[str]) -> None:
    def answer(x: torch.Tensor) -> torch.Tensor:
        return x + x

    assert said(capsys, answer, doubled, vectors) == "✓ answer: 3 inputs agree"


def in_place(x: torch.Tensor) -> torch.Tensor:
    x *= 2
    return x.clone()


def marked_for_a_while(x: torch.Tensor) -> torch.Tensor:
    (x.requires_grad_() ** 2).sum().backward()  # type: ignore[no-untyped-call] # torch has no types for it
    x.requires_grad_(False)
    return 2 * x


def seeded(x: torch.Tensor) -> torch.Tensor:
    torch.manual_seed(0)
    return 2 * x


def seeded_again(x: torch.Tensor) -> torch.Tensor:
    seed = torch.initial_seed()
    torch.manual_seed(0)
    torch.manual_seed(seed)
    return 2 * x


def unrecorded(x: torch.Tensor) -> torch.Tensor:
    torch.set_grad_enabled(False)
    return 2 * x


def precise(x: torch.Tensor) -> torch.Tensor:
    torch.set_default_dtype(torch.float64)
    return 2 * x


def unfinished(x: torch.Tensor) -> torch.Tensor:
    raise NotImplementedError("your turn\nsecond line")


WRONG: dict[str, tuple[Call, str]] = {
    "an exception": (unfinished, "NotImplementedError: your turn"),
    "the type": (lambda x: (2 * x).tolist(), "type: expected Tensor, found list"),
    "the shape": (lambda x: 2 * x[None], "shape: expected (2,), found (1, 2)"),
    "the dtype": (
        lambda x: 2 * x.double(),
        "dtype: expected torch.float32, found torch.float64",
    ),
    "the device": (lambda x: 2 * x.to("meta"), "device: expected cpu, found meta"),
    "a mark of autograd": (
        lambda x: (2 * x).requires_grad_(),
        "requires_grad: expected False, found True",
    ),
    "values": (
        lambda x: 3 * x,
        "values: expected torch.tensor([2., 4.])\n             found torch.tensor([3., 6.])",
    ),
    "changed inputs": (
        in_place,
        "input x values: expected torch.tensor([1., 2.])\n"
        "                     found torch.tensor([2., 4.])",
    ),
    "a gradient left in an input without a mark": (
        marked_for_a_while,
        "input x grad type: expected NoneType, found Tensor",
    ),
    "a seed for all": (seeded, "changed for all code: expected nothing, found seed"),
    "the old seed again": (
        seeded_again,
        "changed for all code: expected nothing, found seed",
    ),
    "no graphs for all": (unrecorded, "changed for all code: expected nothing, found grad mode"),
    "a dtype for all": (precise, "changed for all code: expected nothing, found default dtype"),
}


@pytest.mark.parametrize(("answer", "told"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_told_with_the_shortest_inputs(
    answer: Call, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, answer, doubled, vectors) == f"✗ {told}\n  x = torch.tensor([1., 2.])"


def test_an_answer_may_draw_random_numbers_and_nobody_notices() -> None:
    def answer(x: torch.Tensor) -> torch.Tensor:
        torch.rand(5)
        return 2 * x

    before = torch.get_rng_state()
    check(answer, doubled, vectors)
    assert torch.equal(torch.get_rng_state(), before)


def test_an_empty_input_is_shown_if_nothing_else_fails(capsys: pytest.CaptureFixture[str]) -> None:
    def inputs() -> Iterator[tuple[torch.Tensor]]:
        yield (torch.zeros(0, 2),)
        yield (torch.ones(3, 2),)

    def only_empty(x: torch.Tensor) -> torch.Tensor:
        return 2 * x if len(x) else 2 * x.sum()

    assert "x = torch.tensor([[1., 1.]," in said(capsys, unfinished, doubled, inputs)
    assert "x = torch.zeros((0, 2))" in said(capsys, only_empty, doubled, inputs)


def test_an_exception_of_the_specification_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    def inputs() -> Iterator[tuple[int]]:
        yield (1,)

    def specification(n: int) -> int:
        raise ValueError("too small")

    def other(n: int) -> int:
        raise ValueError("another text")

    def wrong(n: int) -> int:
        raise TypeError("no")

    assert said(capsys, other, specification, inputs) == "✓ other: 1 inputs agree"
    assert said(capsys, wrong, specification, inputs) == (
        "✗ error: expected ValueError: too small, found TypeError: no\n  n = 1"
    )
    assert said(capsys, abs, specification, inputs) == (
        "✗ error: expected ValueError: too small, found no error\n  n = 1"
    )


def test_results_in_results_are_looked_at_too(capsys: pytest.CaptureFixture[str]) -> None:
    def pair(x: torch.Tensor) -> tuple[torch.Tensor, dict[str, float]]:
        return x, {"sum": x.sum().item()}

    def other(x: torch.Tensor) -> tuple[torch.Tensor, dict[str, float]]:
        return x, {"sum": x.sum().item() + 1}

    assert said(capsys, pair, pair, vectors) == "✓ pair: 3 inputs agree"
    assert said(capsys, other, pair, vectors).startswith(
        "✗ result[1]['sum'] value: expected 3.0, found 4.0\n"
    )


def test_memory_may_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    def view(x: torch.Tensor) -> torch.Tensor:
        return x[:1]

    def copy(x: torch.Tensor) -> torch.Tensor:
        return x[:1].clone()

    shown = "\n  x = torch.tensor([1., 2.])"
    assert said(capsys, view, copy, vectors) == "✓ view: 3 inputs agree"
    assert said(capsys, view, copy, vectors, shares=True) == "✓ view: 3 inputs agree"
    assert said(capsys, copy, copy, vectors, shares=False) == "✓ copy: 3 inputs agree"
    assert said(capsys, copy, view, vectors, shares=True) == (
        f"✗ shares memory: expected True, found False{shown}"
    )
    assert said(capsys, view, copy, vectors, shares=False) == (
        f"✗ shares memory: expected False, found True{shown}"
    )


def test_memory_is_shared_between_tensors_and_arrays(capsys: pytest.CaptureFixture[str]) -> None:
    def inputs() -> Iterator[tuple[np.ndarray]]:
        yield (np.ones((3, 2))[::-1],)
        yield (np.ones((3, 2), np.float32)[1:],)

    def copy(array: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(array.astype(np.float32))

    def wrong(array: np.ndarray) -> torch.Tensor:
        return torch.as_tensor(np.ascontiguousarray(array, np.float32))

    assert said(capsys, copy, copy, inputs, shares=False) == "✓ copy: 2 inputs agree"
    assert said(capsys, wrong, copy, inputs, shares=False) == (
        "✗ shares memory: expected False, found True\n"
        "  array = np.array([[1., 1.], [1., 1.]], dtype=np.float32)"
    )


@pytest.mark.parametrize(
    ("right", "there", "agree"),
    [
        (1.0, 1.0 + 1e-6, True),
        (1.0, 1.001, False),
        (torch.nan, torch.nan, True),
        (torch.nan, 1.0, False),
        (torch.inf, 1.0, False),
        (torch.inf, -torch.inf, False),
        (1j, 1j + 1e-6, True),
    ],
)
def test_numbers_agree_up_to_rounding(
    right: complex, there: complex, agree: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    def inputs() -> Iterator[tuple[()]]:
        yield ()

    verdict = said(capsys, lambda: torch.tensor(there), lambda: torch.tensor(right), inputs)
    assert verdict.startswith("✓" if agree else "✗")


def test_whole_numbers_agree_exactly(capsys: pytest.CaptureFixture[str]) -> None:
    def inputs() -> Iterator[tuple[()]]:
        yield ()

    verdict = said(capsys, lambda: torch.tensor(10**6 + 1), lambda: torch.tensor(10**6), inputs)
    assert verdict.startswith("✗ values: ")


def sine(x: torch.Tensor) -> torch.Tensor:
    return x.sin()


SHOWN: dict[str, object] = {
    "torch.zeros((0, 4))": torch.zeros(0, 4),
    "torch.zeros((0, 4), dtype=torch.int64)": torch.zeros(0, 4).long(),
    "torch.zeros((2, 3), device='meta', dtype=torch.float16)": torch.zeros(
        2, 3, device="meta", dtype=torch.float16
    ),
    "torch.tensor([1., torch.nan, -torch.inf])": torch.tensor([1, torch.nan, -torch.inf]),
    "torch.tensor([1, 2], dtype=torch.uint8)": torch.tensor([1, 2]).byte(),
    "torch.tensor([1.], requires_grad=True)": torch.ones(1, requires_grad=True),
    "torch.tensor([[0, 2], [1, 3]])  # not contiguous": torch.arange(4).view(2, 2).T,
    "np.array([[1., 2.]], dtype=np.float32)": np.array([[1, 2]], np.float32),
    "np.array([2, 1])  # not contiguous": np.array([1, 2])[::-1],
    "np.zeros((0, 2), dtype=np.float64)": np.zeros((0, 2)),
    "[torch.tensor(2), (1,)]": [torch.tensor(2), (1,)],
    "sine": sine,
    "torch.sin": torch.sin,
    "torch.tensor([2.])  # grad_fn=<MulBackward0>": 2 * torch.ones(1, requires_grad=True),
    "[2, 1.5, 'a', None]": [2, 1.5, "a", None],
}


@pytest.mark.parametrize(("text", "value"), SHOWN.items(), ids=SHOWN)
def test_inputs_are_shown_as_they_can_be_pasted(
    text: str, value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    def inputs() -> Iterator[tuple[object]]:
        yield (value,)

    def specification(given: object) -> int:
        return 1

    assert said(capsys, unfinished, specification, inputs).split("\n", 1)[1] == f"  given = {text}"
    code = text.partition("  #")[0]
    repr(eval(code, {"torch": torch, "np": np, "sine": sine}))
